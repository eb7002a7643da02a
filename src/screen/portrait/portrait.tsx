import { CLOTHES_COLOURS, completeLook, HAIR_COLOURS, SKIN_TONES } from '../../scenario/look.ts';
import type { Look, Mood, Role } from '../../scenario/scenario.ts';
import { Clothes } from './clothes.tsx';
import { EXPRESSIONS, Face } from './face.tsx';
import { HairBack, HairFront } from './hair.tsx';
import { Adornment, FacialHair, HeadwearBack, HeadwearFront } from './headwear.tsx';
import './portrait.css';

const HEAD =
  'M73 92 C72 54 94 38 120 38 C146 38 168 54 167 92 C166 128 148 154 119 154 C91 154 74 128 73 92 Z';

export interface PortraitProps {
  readonly name: string;
  readonly role: Role | 'manager';
  readonly look: Look;
  readonly mood: Mood;
}

/**
 * Draws one person from the head to the chest, in the mood of the moment. The same look as the
 * small figure in the store. Hidden from screen readers: name and mood stand beside it in words.
 */
export function Portrait({ name, role, look, mood }: PortraitProps) {
  const whole = completeLook(look, name);
  const skin = SKIN_TONES[whole.skin] ?? SKIN_TONES[2];
  const hair = HAIR_COLOURS[whole.hairColour];
  const hat = CLOTHES_COLOURS[whole.headwearColour];
  const isCovered = whole.headwear === 'hijab' || whole.headwear === 'turban';
  return (
    <svg class="portrait" viewBox="0 -8 240 258" aria-hidden="true">
      <g transform={`rotate(${EXPRESSIONS[mood].tilt} 120 170)`}>
        {!isCovered && <HairBack style={whole.hair} colour={hair} />}
        <HeadwearBack kind={whole.headwear} colour={hat} />
      </g>
      {whole.headwear !== 'hijab' && (
        <path class="portrait-line" d="M101 140 L100 186 Q119 198 140 186 L139 140 Z" fill={skin} />
      )}
      <path
        d="M101 150 Q119 166 139 150 L139 166 Q119 178 101 164 Z"
        fill="#1b2230"
        opacity="0.2"
      />
      <Clothes role={role} colour={CLOTHES_COLOURS[whole.clothes]} skin={skin} mood={mood} />
      <g transform={`rotate(${EXPRESSIONS[mood].tilt} 120 170)`}>
        <Head skin={skin} isOld={whole.age === 'old'} isPale={whole.skin < 3} />
        <FacialHair kind={whole.accessory} hair={hair} />
        <Face mood={mood} brow={browOf(whole.hairColour, whole.skin)} />
        {!isCovered && <HairFront style={whole.hair} colour={hair} />}
        <HeadwearFront kind={whole.headwear} colour={hat} />
        <Adornment kind={whole.accessory} />
      </g>
    </svg>
  );
}

function Head(props: { readonly skin: string; readonly isOld: boolean; readonly isPale: boolean }) {
  return (
    <>
      <g class="portrait-line" fill={props.skin}>
        <ellipse cx="71" cy="103" rx="10" ry="13" />
        <ellipse cx="168" cy="103" rx="10" ry="13" />
        <path d={HEAD} />
      </g>
      <path
        d="M152 50 C166 62 166 82 165 92 C164 126 147 152 121 152 C146 140 158 104 152 50 Z"
        fill="#1b2230"
        opacity="0.1"
      />
      <g fill="#e2603f" opacity={props.isPale ? 0.22 : 0.16}>
        <ellipse cx="88" cy="117" rx="9" ry="6" />
        <ellipse cx="150" cy="117" rx="9" ry="6" />
      </g>
      {props.isOld && (
        <path
          class="portrait-strand"
          d="M96 118 Q93 125 96 131 M143 118 Q146 125 143 131 M101 68 Q119 63 138 68 M83 103 l-5 -3 M83 107 l-5 2 M155 103 l5 -3 M155 107 l5 2"
        />
      )}
    </>
  );
}

/** Brows must stand out from the skin: light hair has darker brows on light skin, and lighter on dark. */
function browOf(colour: keyof typeof HAIR_COLOURS, skin: number): string {
  if (colour === 'white' || colour === 'grey') return skin > 3 ? '#e3dfda' : '#6f6d76';
  if (colour === 'blond') return '#8a6428';
  return HAIR_COLOURS[colour];
}
