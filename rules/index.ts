// Generated from the files in rules/ by `npm run generate`: do not edit.
import { deepFreeze } from '../src/data/index.ts';
import type { Controle } from '../src/vocabulary/index.ts';
import { VC001 } from './Header/VC001.ts';
import { VC002 } from './Header/VC002.ts';
import { VC003 } from './Header/VC003.ts';
import { VC004 } from './Verzekerde/VC004.ts';
import { VC005 } from './MutatieFZ/VC005.ts';
import { VC006 } from './MutatieFZ/VC006.ts';
import { VC007 } from './MutatieFZ/VC007.ts';
import { VC008 } from './MutatieFZ/VC008.ts';
import { VC009 } from './MutatieFZ/VC009.ts';
import { VC010 } from './MutatieFZ/VC010.ts';
import { VC011 } from './MutatieFZ/VC011.ts';
import { VC012 } from './MutatieFZ/VC012.ts';
import { VC013 } from './MutatieFZ/VC013.ts';
import { VC014 } from './MutatieFZ/VC014.ts';
import { RC001 } from './Header/RC001.ts';
import { RC002 } from './Header/RC002.ts';
import { RC003 } from './MutatieLocatie/RC003.ts';
import { LCB001 } from './Header/LCB001.ts';
import { LCB002 } from './Verzekerde/LCB002.ts';
import { LCB003 } from './MutatieFZ/LCB003.ts';
import { LCB004 } from './MutatieFZ/LCB004.ts';
import { LCB005 } from './MutatieFZ/LCB005.ts';
import { LCB006 } from './MutatieFZ/LCB006.ts';
import { LCB007 } from './MutatieFZ/LCB007.ts';
import { LCB008 } from './MutatieFZ/LCB008.ts';
import { W001 } from './MutatieLocatie/W001.ts';
import { W002 } from './MutatieFZ/W002.ts';
import { W003 } from './MutatieFZ/W003.ts';
import { W004 } from './MutatieFZ/W004.ts';

/** The controls of the RBC for the FZ825 2.0: reconstructed, not the official RBC. Frozen. */
export const controles: readonly Controle[] = /* @__PURE__ */ deepFreeze([VC001, VC002, VC003, VC004, VC005, VC006, VC007, VC008, VC009, VC010, VC011, VC012, VC013, VC014, RC001, RC002, RC003, LCB001, LCB002, LCB003, LCB004, LCB005, LCB006, LCB007, LCB008, W001, W002, W003, W004]);
