/** Addresses that must not be reached, in every spelling, by every way. */
import { describe, expect, it } from "vitest";
import { answer, openLocal, openSite, reasonOf, textOf } from "./local-web.ts";

const REFUSED = /is not a public address/;

/** A resolver that answers each time with the next list, and with the last from then on. */
function answers(...lists: string[][]) {
  const asked: string[] = [];
  return {
    asked,
    lookup: async (name: string) => {
      asked.push(name);
      const list = lists[Math.min(asked.length, lists.length) - 1] ?? [];
      return list.map((address) => ({ address }));
    },
  };
}

describe("private hosts", () => {
  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fe80::1]/",
    "http://[fec0::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[3fff::1]/",
    "http://[100::1]/",
    "http://[4000::1]/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://192.0.2.1/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://127。0。0。1/",
    "http://①②⑦.0.0.1/",
  ])("refuses %s without asking anybody", async (address) => {
    const { asked, lookup } = answers(["93.184.215.14"]);
    const fetcher = openLocal({ allowPrivateHosts: [], lookup });
    const fetched = await fetcher.fetch(address);
    expect(fetcher.refusal(address)).toMatch(REFUSED);
    expect(fetched).toMatchObject({ kind: "failed", lasting: true });
    expect(reasonOf(fetched)).toMatch(REFUSED);
    expect(asked).toEqual([]);
  });

  it.each([
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "printer.local",
    "metadata.google.internal",
    "nas.home.arpa",
  ])("refuses the name %s whatever it leads to", async (name) => {
    const { asked, lookup } = answers(["93.184.215.14"]);
    const fetched = await openLocal({ lookup }).fetch(`http://${name}/`);
    expect(reasonOf(fetched)).toMatch(REFUSED);
    expect(asked).toEqual([]);
  });

  it("tells beforehand what an address alone tells, and looks nothing up for it", () => {
    const { asked, lookup } = answers(["10.1.1.1"]);
    const { refusal } = openLocal({ allowPrivateHosts: ["10.0.0.0/8", "nas.local:80"], lookup });
    for (const address of [
      "https://feeds.example/rss",
      "http://10.1.2.3/",
      "http://nas.local/",
      "http://8.8.8.8/",
    ])
      expect(refusal(address)).toBeNull();
    for (const address of ["http://192.168.0.1/", "http://printer.local/", "http://nas.local:8080/"])
      expect(refusal(address)).toMatch(REFUSED);
    expect(refusal("ftp://feeds.example/")).toMatch(/only http and https/);
    expect(asked).toEqual([]);
  });

  it("refuses a public name that leads to a private address, and does not say to which", async () => {
    const { lookup } = answers(["10.11.12.13"]);
    const fetched = await openLocal({ lookup }).fetch("http://feeds.example/rss");
    expect(reasonOf(fetched)).toMatch(/^feeds\.example is not a public address/);
    expect(reasonOf(fetched)).not.toContain("10.11");
  });

  it("refuses a name of which one address of two is private", async () => {
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    const { lookup } = answers(["127.0.0.1", "10.0.0.1"]);
    const fetched = await openLocal({ lookup }).fetch(`http://feeds.example:${site.port}/rss`);
    expect(reasonOf(fetched)).toMatch(REFUSED);
    expect(site.asked).toEqual([]);
  });

  it("refuses an answer with a zone, and one that is no address", async () => {
    for (const address of ["fe80::1%eth0", "2606:4700::1%lo", "", "localhost"])
      expect(reasonOf(await openLocal(answers([address])).fetch("http://feeds.example/"))).toMatch(REFUSED);
  });

  it("connects to the address that was checked, though the name changes at once", async () => {
    const site = await openSite((_, response) => answer(response, 200, {}, "checked"));
    // The first answer is for robots.txt, the second for the page, and so on.
    const { lookup, asked } = answers(["127.0.0.1"], ["127.0.0.1"], ["127.0.0.2"]);
    const fetcher = openLocal({ lookup, allowPrivateHosts: ["127.0.0.1"] });
    const address = `http://rebinding.example:${site.port}/`;
    expect(textOf(await fetcher.fetch(address))).toBe("checked");
    expect(asked).toHaveLength(2);
    // Looked up anew, checked anew; no connection is left over from before.
    expect(reasonOf(await fetcher.fetch(address))).toMatch(REFUSED);
    expect(asked).toHaveLength(3);
    expect(site.requests[0]?.headers.host).toBe(`rebinding.example:${site.port}`);
  });

  it.each([
    ["http://10.0.0.1/"],
    ["http://[::1]/"],
    ["http://localhost/"],
    ["//0x0a000001/"],
    ["http://inner.example/"],
  ])("refuses a redirect to %s", async (location) => {
    const site = await openSite((_, response) => answer(response, 302, { location }));
    const { lookup } = answers(["192.168.0.1"]);
    const fetched = await openLocal({ lookup }).fetch(site.origin);
    expect(fetched).toMatchObject({ kind: "failed", lasting: true });
    expect(reasonOf(fetched)).toMatch(REFUSED);
  });

  it("asks no private host for its robots.txt either", async () => {
    const inner = await openSite((_, response) => answer(response, 200, {}, "secret"));
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, 302, { location: `${inner.origin}/private` }),
    );
    const fetcher = openLocal({ allowPrivateHosts: [`127.0.0.1:${site.port}`] });
    // A robots.txt that cannot be had is as none.
    expect((await fetcher.fetch(site.origin)).kind).toBe("content");
    expect(inner.asked).toEqual([]);
    expect(inner.robotsAsked()).toBe(0);
  });

  it.each([
    "ftp://a.example/",
    "file:///etc/passwd",
    "gopher://a.example/",
    "data:text/plain,x",
    "javascript:1",
    "",
    "nonsense",
  ])("fetches nothing from %s", async (address) => {
    expect(await openLocal().fetch(address)).toMatchObject({ kind: "failed", lasting: true });
  });

  it("takes no user, no password and no port of another protocol", async () => {
    const { lookup, asked } = answers(["93.184.215.14"]);
    const fetcher = openLocal({ lookup });
    expect(reasonOf(await fetcher.fetch("http://me:secret@a.example/"))).toMatch(/user or a password/);
    expect(reasonOf(await fetcher.fetch("http://me@a.example/"))).not.toContain("me@");
    expect(reasonOf(await fetcher.fetch("http://a.example:22/"))).toBe("port 22 is not one of the web");
    expect(reasonOf(await fetcher.fetch("http://a.example:25/"))).toBe("port 25 is not one of the web");
    expect(asked).toEqual([]);
  });
});

describe("private hosts that are allowed", () => {
  it.each([
    ["127.0.0.1", true],
    ["127.0.0.1:PORT", true],
    ["127.0.0.0/8", true],
    ["127.0.0.0/8:PORT", true],
    ["127.0.0.1:1", false],
    ["127.0.0.2", false],
    ["10.0.0.0/8", false],
    ["::/0", false],
    ["localhost", false],
  ])("with %s: 127.0.0.1 %s", async (entry, isAllowed) => {
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    const allowPrivateHosts = [entry.replace("PORT", String(site.port))];
    const fetched = await openLocal({ allowPrivateHosts }).fetch(site.origin);
    expect(fetched.kind).toBe(isAllowed ? "content" : "failed");
  });

  it("lets a name lead where it wants, on its port, and no other name", async () => {
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    const { lookup } = answers(["127.0.0.1"]);
    const fetcher = openLocal({ allowPrivateHosts: [`rss-bridge.internal:${site.port}`], lookup });
    expect((await fetcher.fetch(`http://RSS-bridge.internal:${site.port}/`)).kind).toBe("content");
    expect((await fetcher.fetch("http://rss-bridge.internal/")).kind).toBe("failed");
    expect((await fetcher.fetch(`http://a.rss-bridge.internal:${site.port}/`)).kind).toBe("failed");
    expect((await fetcher.fetch(`http://127.0.0.1:${site.port}/`)).kind).toBe("failed");
  });

  it.each(["", "a b", "http://x/", "10.0.0.0/99", "x:99999", "x:0", "[::1", "user@host"])(
    "says of “%s” that it is no host",
    (entry) => {
      expect(() => openLocal({ allowPrivateHosts: [entry] })).toThrow(/ALLOW_PRIVATE_HOSTS/);
    },
  );
});
