import { Skeleton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

/** A page of an intake of which nothing is kept, for it was sent or given up: who comes back to it goes on back, past all of its pages. */
export const UsedIntake = () => {
  const navigate = useNavigate();
  const { key } = useLocation();
  const cameBack = useNavigationType() === 'POP' && key !== 'default';
  const left = useRef('');
  useEffect(() => {
    if (left.current === key) return;
    left.current = key;
    if (cameBack) void navigate(-1);
    else void navigate('/people', { replace: true });
  }, [cameBack, key, navigate]);
  return <Skeleton height={320} maw={720} />;
};
