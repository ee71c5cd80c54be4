export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute -top-24 left-4 z-20 bg-wattle px-4 py-3 text-on-wattle hover:text-on-wattle focus:top-2 print:hidden"
    >
      Skip to the page
    </a>
  )
}
