/** Finds the route of a request, and its path as it may be logged: without tokens. */
import type { Body } from "./upload.ts";

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** `/channels/:channel/messages`; a part that starts with a colon takes anything. */
  readonly path: string;
  /** Interaction callbacks and webhooks have their token in the path instead of a header. */
  readonly open?: boolean;
  readonly handle: (call: Call) => Answer;
}

export interface Matched {
  readonly route: Route | null;
  readonly params: Readonly<Record<string, string>>;
  readonly shownPath: string;
}

/** A parameter that the route is known to have. */
export function param({ params }: Call, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route has no :${name}`);
  return value;
}

export function isTrue(query: URLSearchParams, name: string): boolean {
  return ["true", "True", "1"].includes(query.get(name) ?? "");
}

export function match(routes: readonly Route[], method: string, path: string): Matched {
  const parts = path.split("/");
  for (const route of routes) {
    const wanted = route.path.split("/");
    const fits =
      route.method === method &&
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith(":") || part === parts[index]);
    if (!fits) continue;
    const named = wanted.flatMap((part, index) =>
      part.startsWith(":") ? [[part.slice(1), decodeURIComponent(parts[index] ?? "")] as const] : [],
    );
    const shown = parts.map((part, index) => (wanted[index] === ":token" ? ":token" : part));
    return { route, params: Object.fromEntries(named), shownPath: shown.join("/") };
  }
  const hidden = parts.map((part) => (part.length > 30 ? ":token" : part));
  return { route: null, params: {}, shownPath: hidden.join("/") };
}
