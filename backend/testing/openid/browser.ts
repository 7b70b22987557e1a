/** As much of a browser as a company's pages need: cookies, redirects and forms. */
export interface Browser {
  /** Goes to an address and signs in there as somebody; answers where the company sends it back to. */
  readonly signIn: (address: string, login: string) => Promise<string>;
  /** Ends the company's session on its own page. */
  readonly signOut: (address: string) => Promise<void>;
}

interface Page {
  readonly address: string;
  readonly text: string;
}

/** Pages and redirects that a sign-in may take. */
const mostSteps = 20;

export function openBrowser(company: string): Browser {
  const cookies = new Map<string, string>();

  async function ask(address: string, form?: URLSearchParams): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = form === undefined ? {} : { method: 'POST', body: form };
    const response = await fetch(address, { ...request, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Follows redirects while they stay with the company. */
  async function go(address: string, form?: URLSearchParams): Promise<Page> {
    let here = address;
    let response = await ask(here, form);
    for (let step = 0; step < mostSteps; step += 1) {
      const location = response.headers.get('location');
      if (location === null) return { address: here, text: await response.text() };
      here = new URL(location, here).href;
      if (!here.startsWith(company)) return { address: here, text: '' };
      response = await ask(here);
    }
    throw new Error(`No end of redirects at ${here}`);
  }

  function submit({ address, text }: Page, filled: Readonly<Record<string, string>>): Promise<Page> {
    const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1];
    if (action === undefined) throw new Error(`No form at ${address}: ${text.slice(0, 500)}`);
    const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const fields = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(filled)) fields.set(name, value);
    return go(new URL(action, address).href, fields);
  }

  return {
    async signIn(address, login) {
      let page = await go(address);
      for (let step = 0; step < mostSteps && page.address.startsWith(company); step += 1) {
        const asksWho = page.text.includes('name="login"');
        page = await submit(page, asksWho ? { login, password: 'any' } : {});
      }
      return page.address;
    },
    async signOut(address) {
      await submit(await go(address), { logout: 'yes' });
    },
  };
}
