/** Faro's mark. */
export function Lighthouse() {
  return (
    <svg className="mark" width="20" height="20" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d="M9.5 9.5 8 21h8L14.5 9.5M9 9.5h6V6.2a3 3 0 0 0-6 0zM8.7 15.5h6.6"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path
        d="m5.5 7-3-1.2M5.5 9.2l-3 1M18.5 7l3-1.2M18.5 9.2l3 1"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
