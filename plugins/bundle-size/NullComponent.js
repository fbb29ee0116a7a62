/** Replaces components of the theme that this site never shows. */
export default function NullComponent() {
  return null;
}
