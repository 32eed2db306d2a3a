"""What a report says of itself: title, subject, language, time, and the standards it keeps."""

from datetime import UTC
from unicodedata import category
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf, String

from desktop_app.reporting.story import Story

_PROGRAM = "Startpunkt"
_BLANK = {"Cc", "Zl", "Zp"}
_MEANINGLESS = {"Cs", "Cn", "Co"}
_REPLACEMENT = "\ufffd"

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that is kept</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def add_properties(pdf: Pdf, story: Story) -> None:
    """Write what the report is, both ways that PDF knows, and equal in both."""
    title = in_a_line(story.title) or _PROGRAM
    subject = in_a_line(story.subject)
    at = story.at.astimezone(UTC)
    packet = _PACKET.format(
        title=escape(title),
        subject=escape(subject),
        language=escape(story.language),
        program=_PROGRAM,
        moment=at.strftime("%Y-%m-%dT%H:%M:%S+00:00"),
    )
    pdf.Root.Metadata = pdf.make_stream(
        packet.encode(), Dictionary(Type=Name.Metadata, Subtype=Name.XML)
    )
    moment = String(at.strftime("D:%Y%m%d%H%M%S+00'00'"))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Subject=String(subject),
            Creator=String(_PROGRAM),
            Producer=String(_PROGRAM),
            CreationDate=moment,
            ModDate=moment,
        )
    )
    pdf.Root.Lang = String(story.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def in_a_line(text: str) -> str:
    """Return a text as a property may hold it: one line, without what no XML may contain."""
    return " ".join("".join(map(_kept, text)).split())


def _kept(sign: str) -> str:
    kind = category(sign)
    if kind in _BLANK:
        return " "
    if kind == "Cf":
        return ""
    return _REPLACEMENT if kind in _MEANINGLESS else sign
