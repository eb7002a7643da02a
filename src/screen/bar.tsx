import './bar.css';

/** Draws a share, 0…1, as a bar. The number itself stands beside it in words. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" aria-hidden="true">
      <rect width={`${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`} height="100%" rx="5" />
    </svg>
  );
}
