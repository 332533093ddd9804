using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>Whether a call happens each time its method runs, and once.</summary>
internal static class Certainty
{
    public static bool IsCertain(IOperation operation, SpecSymbols symbols)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            var mayBeSkipped =
                at
                is IConditionalOperation
                    or ISwitchOperation
                    or ISwitchExpressionOperation
                    or ILoopOperation
                    or ITryOperation
                    or ICoalesceOperation
                    or IConditionalAccessOperation
                    or ILocalFunctionOperation;
            if (mayBeSkipped || (at is IAnonymousFunctionOperation && !IsBuilderLambda(at, symbols)))
                return false;
        }
        return true;
    }

    private static bool IsBuilderLambda(IOperation lambda, SpecSymbols symbols) =>
        Filling.Call(lambda) is { } call && symbols.Signature(call.TargetMethod) is not null;
}
