/** How the name of a file ends that a government attaches to a page. */
export const attachmentEnding = /\.(?:pdf|docx?|wps|ofd)$/i;

/** How the name of any file ends that holds a document. */
export const documentEnding = /\.(?:pdf|docx?|docm|dotx?|wps|ofd|rtf|odt|html?|mht(?:ml)?|txt|md)$/i;
