import { getDocumentProxy } from 'unpdf';

/** A PDF document as pdf.js has it. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Opens a PDF file. Nothing is fetched, evaluated or printed; whoever opens it destroys it.
 *
 * @throws {Error} where it is no PDF file, is damaged, wants a password or has more than `mostPages` pages.
 */
export async function openPdf(content: Uint8Array, mostPages: number): Promise<PdfDocument> {
  const pdf = await open(content);
  const { numPages } = pdf;
  if (numPages <= mostPages) return pdf;
  await pdf.destroy();
  throw new Error(`has ${numPages} pages; ${mostPages} are the most that are read`);
}

async function open(content: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes the bytes it is given away from the caller, so it is given a copy; it refuses a Buffer.
    return await getDocumentProxy(Uint8Array.from(content), {
      verbosity: 0,
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: true,
      // Where pdfjs-dist happens to be installed, unpdf would have its files read.
      cMapUrl: undefined,
      standardFontDataUrl: undefined,
      // Pictures are not looked at.
      maxImageSize: 1,
    });
  } catch (cause) {
    throw new Error(refusal(cause, content), { cause });
  }
}

function refusal(cause: unknown, content: Uint8Array): string {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return 'is encrypted, and only a password opens it; save a copy without one';
  }
  const head = new TextDecoder('latin1').decode(content.subarray(0, 1024));
  return head.includes('%PDF-') ? 'is damaged: no PDF reader can open it' : 'is not a PDF file';
}
