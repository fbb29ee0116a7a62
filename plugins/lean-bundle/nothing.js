/** Stands in for parts of the theme that are never shown. */
export default function Nothing() {
  return null;
}
