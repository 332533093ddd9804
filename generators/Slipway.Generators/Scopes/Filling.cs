using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Slipway.Generators.Scopes;

/// <summary>The delegates that calls are given to fill a part with.</summary>
internal static class Filling
{
    /// <summary>Whether a call is given a lambda, whose code is in sight.</summary>
    public static bool IsSeen(IInvocationOperation call) =>
        Delegates(call).Any(one => Code(one) is IAnonymousFunctionOperation);

    /// <summary>
    /// Whether a call is given code that is not in sight: a method group, a local function, a variable, a choice of two
    /// lambdas.
    /// </summary>
    public static bool IsUnseen(IInvocationOperation call) =>
        Delegates(call)
            .Any(one =>
                Code(one) is not IAnonymousFunctionOperation and not { ConstantValue: { HasValue: true, Value: null } }
            );

    /// <summary>The call that a lambda is an argument of; null where it is none.</summary>
    public static IInvocationOperation? Call(IOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return (parent as IArgumentOperation)?.Parent as IInvocationOperation;
    }

    private static IEnumerable<IOperation> Delegates(IInvocationOperation call) =>
        call
            .Arguments.Where(one => one.ArgumentKind == ArgumentKind.Explicit)
            .Where(one => one.Parameter?.Type.TypeKind == TypeKind.Delegate)
            .Select(one => one.Value);

    private static IOperation Code(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IDelegateCreationOperation made:
                    value = made.Target;
                    break;
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation inside:
                    value = inside.Operand;
                    break;
                default:
                    return value;
            }
        }
    }
}
