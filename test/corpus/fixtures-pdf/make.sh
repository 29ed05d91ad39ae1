#!/bin/sh
# Makes the PDF files from the sources beside this script; see README.md.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

soffice "-env:UserInstallation=file://$profile/office" --headless --convert-to pdf ./*.fodt
for source in *.html; do
  [ "$source" = yuelanshi.html ] && continue
  chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$profile/chromium" --no-pdf-header-footer \
    "--print-to-pdf=${source%.html}.pdf" "$source"
done
# The folder stands in the foot of the page.
mkdir -p /tmp/fixtures
cp yuelanshi.html /tmp/fixtures
chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$profile/chromium" \
  --print-to-pdf=yuelanshi.pdf file:///tmp/fixtures/yuelanshi.html
qpdf --encrypt secret secret 256 -- report.pdf "$profile/locked.pdf" && mv "$profile/locked.pdf" locked.pdf
qpdf --deterministic-id --object-streams=generate satzung.pdf packed.pdf

for pdf in *.pdf; do
  case $pdf in
    locked.pdf | packed.pdf) ;;
    # Without -layout, columns are read one after the other.
    paper.pdf) pdftotext "$pdf" "${pdf%.pdf}.pdftotext.txt" ;;
    *) pdftotext -layout "$pdf" "${pdf%.pdf}.pdftotext.txt" ;;
  esac
done
