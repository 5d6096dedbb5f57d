import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Does nothing, before a page has an element. In Chromium the first script that an extension puts into a frame makes the
 * world in which the later ones run, and with it the object by which they speak: under a name that an element of the
 * page may bear. Where one stands there already the browser hangs its functions on that element, and a form's field
 * named runtime hides them (tried).
 */
export default defineUnlistedScript(() => {});
