using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Slipway.Generators.Specs;

/// <summary>A call of a builder with the constants it is given.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Signature">What is known of the method.</param>
/// <param name="Result">What the call makes or returns.</param>
/// <param name="Literals">The constants.</param>
internal sealed record SpecCall(
    IOperation Operation,
    SpecSignature Signature,
    ITypeSymbol? Result,
    IReadOnlyList<SpecLiteral> Literals
)
{
    /// <summary>The only constant for a key; null where there is none.</summary>
    public SpecLiteral? this[string key] => Literals.FirstOrDefault(one => one.Parameter.Key == key);

    /// <summary>Reads a call.</summary>
    /// <param name="operation">An invocation, or the making of an object.</param>
    /// <param name="symbols">The library's types.</param>
    /// <returns>The call; null where it is none of a builder.</returns>
    public static SpecCall? Of(IOperation operation, SpecSymbols symbols)
    {
        var (method, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation made => (made.Constructor, made.Arguments),
            _ => (null, default),
        };
        if (method is null || symbols.Signature(method) is not { } signature)
            return null;
        var literals = new List<SpecLiteral>();
        foreach (var argument in arguments.Where(one => one.ArgumentKind == ArgumentKind.Explicit))
        {
            if (argument.Parameter is { } given && signature.Parameters[given.Ordinal] is { } parameter)
                literals.AddRange(Constants(argument.Value, parameter));
        }
        return new SpecCall(operation, signature, operation.Type, literals);
    }

    private static IEnumerable<SpecLiteral> Constants(IOperation value, SpecParameter parameter)
    {
        if (value.ConstantValue is { HasValue: true, Value: { } constant })
            return [new SpecLiteral(parameter, constant, value.Syntax)];
        if (value is IConversionOperation { Operand: var operand })
            return operand.Syntax is CollectionExpressionSyntax
                ? Elements(operand, parameter)
                : Constants(operand, parameter);
        if (value is IArrayCreationOperation { Initializer: { } initializer })
            return initializer.ElementValues.SelectMany(item => Constants(item, parameter));
        return Elements(value, parameter);
    }

    /// <summary>The oldest compiler we support has no operation for <c>[a, b]</c>, so its syntax is read.</summary>
    private static IEnumerable<SpecLiteral> Elements(IOperation value, SpecParameter parameter)
    {
        if (value is not { Syntax: CollectionExpressionSyntax list, SemanticModel: { } model })
            yield break;
        foreach (var item in list.Elements.OfType<ExpressionElementSyntax>())
        {
            if (model.GetConstantValue(item.Expression) is { HasValue: true, Value: { } constant })
                yield return new SpecLiteral(parameter, constant, item.Expression);
        }
    }
}
