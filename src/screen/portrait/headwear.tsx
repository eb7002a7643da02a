import type { Accessory, Headwear } from '../../scenario/look.ts';

interface HeadwearProps {
  readonly kind: Headwear;
  readonly colour: string;
}

/** Draws the part of a headscarf that lies behind the face and over the shoulders. */
export function HeadwearBack({ kind, colour }: HeadwearProps) {
  if (kind !== 'hijab') return null;
  return (
    <path
      class="portrait-line"
      fill={colour}
      d="M120 20 C76 20 56 58 58 100 C58 140 60 168 44 198 C80 218 160 218 196 198 C180 168 182 140 182 100 C184 58 164 20 120 20 Z"
    />
  );
}

/** Draws what is worn on the head, over hair and forehead. */
export function HeadwearFront({ kind, colour }: HeadwearProps) {
  if (kind === 'none') return null;
  if (kind === 'hijab')
    return (
      <>
        <path
          class="portrait-line"
          fill={colour}
          fill-rule="evenodd"
          d="M120 20 C76 20 56 58 58 100 C58 138 74 172 120 176 C166 172 182 138 182 100 C184 58 164 20 120 20 Z M119 56 C146 56 160 74 160 100 C160 130 142 150 119 150 C96 150 79 130 79 100 C79 74 92 56 119 56 Z"
        />
        <path
          class="portrait-strand"
          d="M74 74 C84 46 104 34 128 32 M76 150 C92 172 120 186 156 182 M66 176 C84 190 108 198 130 198"
        />
      </>
    );
  if (kind === 'turban')
    return (
      <>
        <path
          class="portrait-line"
          fill={colour}
          d="M68 84 C50 48 76 6 120 8 C166 6 192 46 171 84 C160 66 140 58 119 70 C100 58 80 66 68 84 Z"
        />
        <path
          class="portrait-strand"
          d="M74 66 C90 44 104 34 119 70 M166 66 C152 36 132 24 96 22 M84 44 C104 26 134 20 164 40"
        />
      </>
    );
  return (
    <>
      <path
        class="portrait-line"
        fill={colour}
        d="M70 78 C66 38 92 22 121 22 C150 22 174 38 170 78 C140 66 100 66 70 78 Z"
      />
      <path
        class="portrait-line"
        fill={colour}
        d="M74 76 C96 62 136 62 152 70 C130 82 84 96 46 92 C48 82 60 78 74 76 Z"
      />
      <path class="portrait-strand" d="M121 24 C118 40 118 52 119 64" />
    </>
  );
}

interface AccessoryProps {
  readonly kind: Accessory;
  readonly hair: string;
}

/** Draws beard or moustache, under the features of the face. */
export function FacialHair({ kind, hair }: AccessoryProps) {
  if (kind === 'beard')
    return (
      <path
        class="portrait-line"
        fill={hair}
        fill-rule="evenodd"
        d="M72 98 C74 142 92 162 119 162 C147 162 165 142 167 98 C161 112 154 116 144 115 C132 113 106 113 95 115 C85 116 78 112 72 98 Z M119 118 C136 118 144 122 142 130 C140 142 132 146 119 146 C107 146 98 142 97 130 C96 122 103 118 119 118 Z"
      />
    );
  if (kind !== 'moustache') return null;
  return (
    <path
      class="portrait-line"
      fill={hair}
      d="M119 117 C108 112 98 118 94 126 C104 128 114 124 119 121 C125 124 135 128 145 126 C141 118 130 112 119 117 Z"
    />
  );
}

/** Draws glasses or earrings, over the face. */
export function Adornment({ kind }: Pick<AccessoryProps, 'kind'>) {
  if (kind === 'glasses')
    return (
      <g class="portrait-glasses">
        <rect x="84" y="88" width="31" height="26" rx="12" />
        <rect x="123" y="88" width="31" height="26" rx="12" />
        <path d="M115 98 Q119 94 123 98 M84 97 L72 94 M154 97 L167 94" />
      </g>
    );
  if (kind !== 'earrings') return null;
  return (
    <g class="portrait-line" fill="#f2b134">
      <circle cx="69" cy="122" r="5.5" />
      <circle cx="170" cy="122" r="5.5" />
    </g>
  );
}
