import type { Language } from '../language';
import { SINGLE, words } from './lexis';

export const shell: Language = {
  name: 'shell',
  ids: ['shellscript', 'bat-shell', 'dockerfile', 'makefile'],
  files: [
    ...words('.sh .bash .zsh .ksh .ash .dash .bats .command'),
    ...words('.bashrc .profile .zshrc Dockerfile Makefile configure'),
  ],
  lexis: {
    lineComments: ['#'],
    blockComments: [],
    strings: [
      { open: '"', close: '"', escape: '\\', multiline: true, hole: '$(' },
      { ...SINGLE, escape: 'none', multiline: true },
    ],
    wordUnits: '-./:@%+,~^*?',
    numbers: { dashed: true },
    quirks: ['commandWords', 'spacedHash', 'heredoc', 'expansions'],
  },
  reader: { kind: 'commands' },
};
