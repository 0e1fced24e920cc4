"""Type parameters: putting arguments in their place, and learning them from a call."""

from __future__ import annotations

from collections.abc import Mapping

from leaktight.ir.types import Channel, Named, Pointer, Sequence, Signature, Type, TypeParameter, Unknown, named
from leaktight.ir.types import Mapping as MapType

TypeEnv = Mapping[str, Type]
NO_TYPES: TypeEnv = {}


def substitute(type_: Type, env: TypeEnv, depth: int = 0) -> Type:
    """The type with type parameters replaced."""
    if not env or depth > 20:
        return type_
    deeper = depth + 1
    match type_:
        case TypeParameter(name=name):
            return env.get(name, type_)
        case Named(package=package, name=name, args=args) if args:
            return Named(package, name, tuple(substitute(a, env, deeper) for a in args))
        case Pointer(elem=elem):
            return Pointer(substitute(elem, env, deeper))
        case Sequence(elem=elem, length=length):
            return Sequence(substitute(elem, env, deeper), length)
        case MapType(key=key, elem=elem):
            return MapType(substitute(key, env, deeper), substitute(elem, env, deeper))
        case Channel(elem=elem, direction=direction):
            return Channel(substitute(elem, env, deeper), direction)
        case Signature(params=params, results=results, variadic=variadic):
            return Signature(
                tuple(substitute(p, env, deeper) for p in params),
                tuple(substitute(r, env, deeper) for r in results),
                variadic,
            )
    return type_


def unify(pattern: Type, actual: Type, env: dict[str, Type], depth: int = 0) -> None:
    """Learns type parameters of `pattern` from an argument's type; keeps what is learned first."""
    if depth > 10:
        return
    deeper = depth + 1
    match pattern, actual:
        case TypeParameter(name=name), _ if not isinstance(actual, Unknown):
            env.setdefault(name, actual)
        case Pointer(elem=a), Pointer(elem=b):
            unify(a, b, env, deeper)
        case Sequence(elem=a), Sequence(elem=b):
            unify(a, b, env, deeper)
        case Channel(elem=a), Channel(elem=b):
            unify(a, b, env, deeper)
        case MapType(key=ka, elem=a), MapType(key=kb, elem=b):
            unify(ka, kb, env, deeper)
            unify(a, b, env, deeper)
        case Named(args=args), Named(args=others) if named(pattern) and len(args) == len(others):
            for a, b in zip(args, others, strict=True):
                unify(a, b, env, deeper)
        case Signature(params=pa, results=ra), Signature(params=pb, results=rb):
            for a, b in zip((*pa, *ra), (*pb, *rb), strict=False):
                unify(a, b, env, deeper)
