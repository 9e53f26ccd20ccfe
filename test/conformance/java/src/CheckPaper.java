import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** java CheckPaper one.pdf two.pdf: what veraPDF finds against PDF/A-2a and PDF/UA-1, as JSON; nothing is good. */
public final class CheckPaper {
    private CheckPaper() {}

    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<Object> found = new ArrayList<>();
        for (String file : files) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                found.add(Map.of("file", file, "flavour", flavour.getId(), "faults", faultsIn(file, flavour)));
            }
        }
        System.out.println(JSONObjectUtils.toJSONString(Map.of("found", found)));
    }

    private static List<Object> faultsIn(String file, PDFAFlavour flavour) throws Exception {
        List<Object> faults = new ArrayList<>();
        try (FileInputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                faults.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            }
            if (!result.isCompliant() && faults.isEmpty()) faults.add("not compliant");
        }
        return faults;
    }
}
