"""Sources for Typst -> PDFs, in one process that keeps its compiler.

usage: with_typst.py FONTS FOLDER FILE.typ...
Without a file it only starts, so that the time to start Python and load Typst can be subtracted.
"""

import pathlib
import sys

import typst

fonts, folder, *sources = map(pathlib.Path, sys.argv[1:])
if sources:
    compiler = typst.Compiler(root=folder, font_paths=[fonts], ignore_system_fonts=True)
for source in sources:
    pdf = source.with_suffix(".pdf")
    # The same standards as ours, and a date that makes the same bytes each time.
    compiler.compile(source, output=pdf, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=0)
