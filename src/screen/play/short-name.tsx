/** A name whose family part stands apart, so that a narrow panel can leave it to be heard only. */
export function ShortName({ name }: { readonly name: string }) {
  const [first, ...family] = name.split(' ');
  return (
    <span>
      {first} <span class="family-name">{family.join(' ')}</span>
    </span>
  );
}
