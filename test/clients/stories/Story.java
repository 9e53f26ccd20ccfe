import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.Pair;
import org.openapitools.client.api.CasesApi;
import org.openapitools.client.api.CommandsApi;
import org.openapitools.client.api.OfficersApi;
import org.openapitools.client.model.AddNoteBody;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.StaffRole;

class Story {
  public static void main(String[] args) throws Exception {
    String number = System.getenv("CASE");
    // It knows no OpenID Connect, and calls nothing that asks for it: the token is a header of every call.
    ApiClient node = new ApiClient() {
      @Override
      protected void updateParamsForAuth(
          String[] ways, List<Pair> query, Map<String, String> headers, Map<String, String> cookies) {}
    };
    node.setBasePath(System.getenv("NODE"));
    node.addDefaultHeader("Authorization", "Bearer " + System.getenv("TOKEN"));
    ObjectMapper json = node.getObjectMapper();
    CasesApi cases = new CasesApi(node);

    var me = new OfficersApi(node).readMe();
    var listed = cases.listCases(null, null, null, null, null, null, null, null, null, null, null, null, null, null, StaffRole.ASSISTANT);
    var note = new AddNoteBody().text("java");
    var noted = new CommandsApi(node).addNote(UUID.randomUUID().toString(), number, note, null);
    Problem problem = null;
    try {
      cases.readCase(System.getenv("NOBODYS"), null);
    } catch (ApiException fault) {
      problem = json.readValue(fault.getResponseBody(), Problem.class);
    }
    System.out.println(json.writeValueAsString(Map.of(
        "roles", me.getRoles(),
        "listed", listed.getItems().stream().map(row -> row.getCaseId()).toList(),
        "noted", noted.getEvents(),
        "missing", List.of(problem.getStatus(), problem.getCode()))));
  }
}
