/** What of the repository the package holds besides compiled code: files that are read by their path, from the root. */
export const readByPath = ['seeds/divisions/towns.txt', 'locales/zh_CN.yml', 'locales/en.yml'];

/** The package's folder, from the root. */
export const packageFolder = 'packages/zhengbaotong';
