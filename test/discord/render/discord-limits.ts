/** Discord's limits on a message, written down a second time: what its API would refuse. */
import type { MessageBody } from "../../../src/discord/render/message.ts";

/** Like Discord, which trims before it counts. */
function textProblems(what: string, text: string, most: number, least = 1): string[] {
  const length = text.trim().length;
  return length < least || text.length > most
    ? [`${what}: ${text.length} characters, ${length} trimmed`]
    : [];
}

/** Empty for a message that Discord takes. */
export function problemsOf({ content, embeds, components, files = [] }: MessageBody): string[] {
  const total = embeds.reduce(
    (sum, { title = "", description }) => sum + title.length + description.length,
    0,
  );
  const ids = components.flatMap((row) =>
    row.components.flatMap((component) => ("custom_id" in component ? [component.custom_id] : [])),
  );
  return [
    ...(content === "" && embeds.length === 0 && files.length === 0 ? ["nothing to show"] : []),
    ...textProblems("content", content, 2_000, 0),
    ...embeds.flatMap(({ title, description }) => [
      ...(title === undefined ? [] : textProblems("title", title, 256)),
      ...textProblems("description", description, 4_096),
    ]),
    ...files.flatMap(({ alt }) => textProblems("alt text", alt, 1_024, 0)),
    ...(total > 6_000 ? [`${total} characters in all embeds`] : []),
    ...(embeds.length > 10 ? ["more than ten embeds"] : []),
    ...(components.length > 5 ? ["more than five rows"] : []),
    ...(new Set(ids).size < ids.length ? [`an id twice: ${ids}`] : []),
    ...ids.flatMap((id) => textProblems("custom_id", id, 100)),
    ...components.flatMap((row) => rowProblems(row.components)),
  ];
}

type Components = MessageBody["components"][number]["components"];

function rowProblems(components: Components): string[] {
  const selects = components.filter((component) => "options" in component);
  return [
    ...(components.length < 1 || components.length > 5 ? [`${components.length} components in a row`] : []),
    ...(selects.length > 0 && components.length > 1 ? ["a menu that shares its row"] : []),
    ...components.flatMap((component) => {
      if ("label" in component) return textProblems("button", component.label ?? "", 80);
      return "options" in component ? menuProblems(component) : [`an unknown component ${component.type}`];
    }),
  ];
}

function menuProblems(menu: Extract<Components[number], { options: unknown }>): string[] {
  const values = menu.options.map(({ value }) => value);
  return [
    ...(values.length < 1 || values.length > 25 ? [`${values.length} options`] : []),
    ...(new Set(values).size < values.length ? ["a value twice"] : []),
    ...textProblems("placeholder", menu.placeholder ?? "", 150),
    ...menu.options.flatMap(({ label, value, description }) => [
      ...textProblems("label", label, 100),
      ...textProblems("value", value, 100),
      ...textProblems("description", description ?? "", 100),
    ]),
  ];
}
