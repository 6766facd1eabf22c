import { router } from '../../trpc.ts';
import { assessPerson } from './assess-person.ts';
import { stepIncreasesDue } from './step-increases-due.ts';

export const payRouter = router({ assessPerson, stepIncreasesDue });
