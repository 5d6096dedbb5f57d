declare module 'virtual:messages' {
  const messages: Record<'zh_CN' | 'en', Record<string, { message: string }>>;
  export default messages;
}
