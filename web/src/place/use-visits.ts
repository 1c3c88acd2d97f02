import { useEffect } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { cameFrom, movedTo, noVisits } from './visits';

let visits = noVisits;

/** Follows where somebody goes; used once, by the frame of all pages. */
export const useFollowVisits = (): void => {
  const { key, pathname } = useLocation();
  const move = useNavigationType();
  useEffect(() => {
    visits = movedTo(visits, { key, pathname }, move);
  }, [key, move, pathname]);
};

/** Goes back to this page where it is the one before, so that it is as it was; false where it is not. */
export const useBackTo = (): ((pathname: string) => boolean) => {
  const navigate = useNavigate();
  return (pathname) => {
    const isBefore = cameFrom(visits, pathname);
    if (isBefore) void navigate(-1);
    return isBefore;
  };
};
