using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>Follows chains of builder calls and variables to the call that made a builder.</summary>
/// <param name="symbols">The library's types.</param>
/// <param name="locals">The values of variables that are assigned once.</param>
internal sealed class BuilderValue(SpecSymbols symbols, IReadOnlyDictionary<ILocalSymbol, IOperation> locals)
{
    /// <summary>The property of an Application that stands for the Application itself here, since its steps are the Application's.</summary>
    public const string Workflow = "Workflow";

    private const int LongestWay = 1000;

    /// <summary>Finds the call that made a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The call; null where it is not known.</returns>
    public IOperation? Root(IOperation? value)
    {
        for (var step = 0; step < LongestWay; step++)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation inside:
                    value = inside.Operand;
                    break;
                case IObjectCreationOperation made when SpecSymbols.Is(made.Type, symbols.Object):
                    return made;
                case IPropertyReferenceOperation { Property.Name: Workflow, Instance: { } application }:
                    value = application;
                    break;
                case ILocalReferenceOperation local when locals.TryGetValue(local.Local, out var assigned):
                    value = assigned;
                    break;
                case IParameterReferenceOperation parameter:
                    return Configured(parameter);
                case IInvocationOperation call when Makes(call):
                    return call;
                case IInvocationOperation call when IsFluent(call):
                    value = Receiver(call);
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>Whether a variable has one value throughout.</summary>
    public bool Follows(ILocalSymbol local) => locals.ContainsKey(local);

    /// <summary>What a call is made on; null where it is on nothing.</summary>
    public static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);

    /// <summary>Whether a call adds something to an Application or a workflow.</summary>
    public bool Makes(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal)
        && symbols.Builder(call.Type) is not null
        && symbols.Signature(call.TargetMethod)?.Parameters.Any(one => one?.Declares is not null) == true;

    /// <summary>Whether a call returns, as builders do, what it was made on.</summary>
    public bool IsFluent(IInvocationOperation call) =>
        SpecSymbols.Is(call.Type, symbols.Object) && IsOurs(call.TargetMethod);

    /// <summary>Whether a method is generated, or the library's own, so that all it does is known.</summary>
    public bool IsOurs(IMethodSymbol method) =>
        symbols.Signature(method)?.Key is not null
        || SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, symbols.Object?.ContainingAssembly)
        || symbols.Signature(method) is not null;

    /// <summary>The call of a builder whose part a lambda fills; null where the lambda is for something else.</summary>
    public IInvocationOperation? Filled(IOperation lambda) =>
        Filling.Call(lambda) is { } call && symbols.Signature(call.TargetMethod) is not null ? call : null;

    private IOperation? Configured(IParameterReferenceOperation parameter)
    {
        for (var at = parameter.Parent; at is not null; at = at.Parent)
        {
            if (
                at is IAnonymousFunctionOperation lambda
                && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.Parameter.ContainingSymbol)
            )
                return Filled(lambda);
        }
        return null;
    }
}
