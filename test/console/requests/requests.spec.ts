import { runBehaviours } from '../behaviours';

runBehaviours(__dirname);
