/** Replaces theme components that the site never shows. */
export default function NullComponent() {
  return null;
}
