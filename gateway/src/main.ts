import 'reflect-metadata';
import { runGateway } from './start-gateway';

void runGateway();
