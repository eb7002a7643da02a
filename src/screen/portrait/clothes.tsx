import type { Mood, Role } from '../../scenario/scenario.ts';

const TORSO = 'M24 256 C26 206 52 190 96 178 Q119 192 144 178 C188 190 214 206 216 256 Z';
const SHADE = 'M160 184 C192 194 212 210 216 256 L176 256 C180 230 178 206 160 184 Z';
const UNIFORM = '#1c8c84';
const UNIFORM_DARK = '#146760';

interface ClothesProps {
  readonly role: Role | 'manager';
  readonly colour: string;
  readonly skin: string;
  readonly mood: Mood;
}

/** Draws the upper body: a uniform with a lanyard for reps, a jacket for those above, own clothes for the rest. */
export function Clothes({ role, colour, skin, mood }: ClothesProps) {
  const isRep = role === 'rep' || role === 'colleague';
  const isBoss = role === 'manager' || role === 'district-manager';
  const fill = isRep ? UNIFORM : colour;
  return (
    <>
      <path class="portrait-line" d={TORSO} fill={fill} />
      {isBoss ? <Jacket /> : isRep ? <Lanyard /> : <Neckline skin={skin} />}
      <path d={SHADE} fill="#1b2230" opacity="0.14" />
      <Arms mood={mood} sleeve={fill} skin={skin} />
    </>
  );
}

function Jacket() {
  return (
    <>
      <path class="portrait-line" d="M98 178 L119 206 L142 178 L150 256 L90 256 Z" fill="#fffdf8" />
      <path
        class="portrait-line"
        d="M96 178 L84 196 L108 256 L62 256 L72 188 Z"
        fill="#1b2230"
        opacity="0.28"
      />
      <path
        class="portrait-line"
        d="M144 178 L156 196 L132 256 L178 256 L168 188 Z"
        fill="#1b2230"
        opacity="0.28"
      />
    </>
  );
}

function Lanyard() {
  return (
    <>
      <path
        class="portrait-line"
        d="M92 178 L119 206 L148 178 L138 172 L102 172 Z"
        fill={UNIFORM_DARK}
      />
      <path d="M97 183 L116 222 M143 183 L124 222" class="portrait-strap" />
      <rect class="portrait-line portrait-badge" x="106" y="220" width="28" height="34" rx="4" />
      <circle cx="120" cy="231" r="5" fill="#e2603f" />
      <path d="M112 243 h16" class="portrait-strand" />
    </>
  );
}

function Neckline({ skin }: { readonly skin: string }) {
  return (
    <>
      <path class="portrait-line" d="M97 178 Q119 210 143 178 Q119 190 97 178 Z" fill={skin} />
      <path class="portrait-strand" d="M92 184 Q119 222 148 184" />
    </>
  );
}

function Arms({ mood, sleeve, skin }: Pick<ClothesProps, 'mood' | 'skin'> & { sleeve: string }) {
  if (mood === 'annoyed' || mood === 'angry')
    return (
      <g class="portrait-line">
        <path
          d="M26 254 C34 226 52 222 74 224 L150 232 C160 234 160 250 150 252 L60 258 Z"
          fill={sleeve}
        />
        <path
          d="M214 254 C206 222 190 218 168 220 L96 230 C84 232 84 248 96 250 L180 258 Z"
          fill={sleeve}
        />
        <path d="M104 229 C92 222 78 226 78 236 C78 246 90 252 104 250 Z" fill={skin} />
      </g>
    );
  if (mood !== 'uneasy')
    return (
      <path
        class="portrait-strand"
        d="M58 256 C58 236 62 224 68 214 M182 256 C182 236 178 224 172 214"
      />
    );
  return (
    <g class="portrait-line" fill={skin}>
      <path d="M14 256 C16 240 12 232 10 222 C16 220 20 226 22 232 C22 222 22 214 26 212 C31 212 30 220 30 230 C33 222 36 216 40 218 C44 222 38 232 38 238 C44 234 48 234 48 238 C46 246 40 250 36 256 Z" />
      <path d="M226 256 C224 240 228 232 230 222 C224 220 220 226 218 232 C218 222 218 214 214 212 C209 212 210 220 210 230 C207 222 204 216 200 218 C196 222 202 232 202 238 C196 234 192 234 192 238 C194 246 200 250 204 256 Z" />
    </g>
  );
}
