"""Web pages -> PDFs with WeasyPrint, in one process that keeps its fonts.

usage: with_weasyprint.py FONTS PAGE.html...
Without a page it only starts, so that the time to start Python and load WeasyPrint can be subtracted.
"""

import pathlib
import sys

import weasyprint
from weasyprint.text.fonts import FontConfiguration

FACES = {
    "Regular": "",
    "Bold": "font-weight: bold;",
    "Italic": "font-style: italic;",
    "BoldItalic": "font-weight: bold; font-style: italic;",
}

fonts, *pages = map(pathlib.Path, sys.argv[1:])
# The style sheet asks for Arial first; whatever this machine has under that name, these are the fonts of the others.
rules = "".join(
    f'@font-face {{ font-family: Arial; {style} src: url("{(fonts / f"LiberationSans-{face}.ttf").as_uri()}"); }}'
    for face, style in FACES.items()
)
if pages:
    configuration = FontConfiguration()
    style = weasyprint.CSS(string=rules, font_config=configuration)
for page in pages:
    document = weasyprint.HTML(page)
    pdf = page.with_suffix(".weasyprint.pdf")
    document.write_pdf(pdf, stylesheets=[style], font_config=configuration, pdf_variant="pdf/ua-1")
