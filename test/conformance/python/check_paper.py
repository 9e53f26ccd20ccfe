"""python check_paper.py papers.json: signature, structure, text and QR code of each PDF, by libraries of others."""

import io
import json
import sys

import pikepdf
import pypdfium2
import zxingcpp
from asn1crypto import x509
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


def signature(data, root):
    """pyHanko: sound, trusted by the node's certificate alone, and over every byte of the file."""
    context = ValidationContext(trust_roots=[x509.Certificate.load(root)], allow_fetching=False)
    embedded = PdfFileReader(io.BytesIO(data)).embedded_signatures
    if len(embedded) != 1:
        return {"count": len(embedded)}
    status = validate_pdf_signature(embedded[0], context)
    return {
        "count": 1,
        "valid": bool(status.valid and status.intact),
        "trusted": bool(status.trusted),
        "whole": status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        "kind": str(embedded[0].sig_object["/SubFilter"]),
        "attributes": sorted(one["type"].native for one in embedded[0].signer_info["signed_attrs"]),
        "at": embedded[0].self_reported_timestamp.isoformat(),
    }


def tampered(data, root):
    """Whether each change after signing is seen."""
    half = len(data) // 2
    changed = data[:half] + bytes([data[half] ^ 1]) + data[half + 1:]
    appended = data + b"\n% one more line\n"
    return {"changed": not good(changed, root), "appended": not good(appended, root)}


def good(data, root):
    try:
        found = signature(data, root)
    except Exception:  # noqa: BLE001  what cannot be read is not good
        return False
    return found["count"] == 1 and found["valid"] and found["whole"]


def structure(data):
    """pikepdf: what a reader that speaks finds."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        elements = list(walk(pdf.Root.StructTreeRoot.K))
        with pdf.open_metadata() as xmp:
            claims = {name: xmp.get(name) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dc:title")}
        return {
            "language": str(pdf.Root.Lang),
            "marked": bool(pdf.Root.MarkInfo.Marked),
            "claims": claims,
            "pages": len(pdf.pages),
            "tags": sorted({str(element.S)[1:] for element in elements}),
            "alternatives": [str(element.Alt) for element in elements if "/Alt" in element],
            "languages": sorted({str(element.Lang) for element in elements if "/Lang" in element}),
        }


def walk(node):
    for child in node if isinstance(node, pikepdf.Array) else [node]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            if "/K" in child:
                yield from walk(child.K)


def qr_codes(picture):
    """The texts of the QR codes alone: the noise of a crowded one looks now and then like a short code of bars."""
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def text_and_codes(data, resolutions):
    document = pypdfium2.PdfDocument(data)
    text = "\n".join(document[index].get_textpage().get_text_range() for index in range(len(document)))
    codes = {}
    for dpi in resolutions:
        picture = document[0].render(scale=dpi / 72, grayscale=True).to_pil()
        codes[dpi] = qr_codes(picture)
    return {"text": text, "codes": codes}


def main(path):
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    with open(told["certificate"], "rb") as file:
        root = file.read()
    papers = {}
    for name, place in told["papers"].items():
        with open(place, "rb") as file:
            data = file.read()
        papers[name] = {
            "signature": signature(data, root),
            "tampering": tampered(data, root),
            "structure": structure(data),
            **text_and_codes(data, told["resolutions"]),
        }
    pictures = {name: qr_codes(Image.open(place)) for name, place in told["pictures"].items()}
    json.dump({"papers": papers, "pictures": pictures}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
