import { i18n } from '#i18n';
import { isOutdated } from '../../lib/protocol/patient-ask.ts';

/** What is left to say once the extension was updated or removed under the page. */
export interface Farewell {
  /** True while the extension is there; otherwise says once what to do, and false. */
  stillHere(): boolean;
}

/**
 * Prepares that notice while its words can still be had: once the extension is gone, the browser refuses even its
 * sentences, and every view would throw. `onOutdated` takes the rest of the interface down, `onDismiss` the notice.
 */
export function prepareFarewell(
  root: HTMLElement,
  { onOutdated, onDismiss }: { onOutdated(): void; onDismiss(): void },
): Farewell {
  const words = i18n.t('notice.extensionUpdated');
  const dismiss = i18n.t('action.dismiss');
  let said = false;
  const say = () => {
    if (said) return;
    said = true;
    onOutdated();
    const notice = document.createElement('div');
    notice.className = 'surface notice caution';
    notice.setAttribute('role', 'status');
    const sentence = document.createElement('p');
    sentence.textContent = words;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = dismiss;
    button.addEventListener('click', onDismiss, { once: true });
    notice.append(sentence, button);
    root.append(notice);
  };
  return {
    stillHere() {
      if (!isOutdated()) return true;
      say();
      return false;
    },
  };
}
