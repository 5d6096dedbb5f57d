/**
 * What a promise gives, or an error once so many seconds have passed without it; seconds in which the machine slept do not
 * count. What the promise gives later is dropped.
 */
export function giveUpAfter<T>(promise: Promise<T>, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let passed = 0;
    const ticking = setInterval(() => {
      passed += 1;
      if (passed >= seconds) reject(new Error(`nothing after ${seconds} s`));
    }, 1000);
    promise.finally(() => clearInterval(ticking)).then(resolve, reject);
  });
}
