/** The one thing these tests take from the Workers runtime: the worker itself. */
declare module 'cloudflare:workers' {
  export const exports: { default: { fetch(request: Request): Promise<Response> } }
}
