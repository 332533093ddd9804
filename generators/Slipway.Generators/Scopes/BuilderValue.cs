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

    private readonly Dictionary<IOperation, IOperation?> roots = [];

    /// <summary>Finds the call that made a value. Each step of a chain is taken once, however many calls ask for it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The call; null where it is not known.</returns>
    public IOperation? Root(IOperation? value)
    {
        var way = new List<IOperation>();
        IOperation? root = null;
        while (value is not null && !roots.TryGetValue(value, out root))
        {
            // A variable that is made of itself leads back here, and to nothing.
            roots[value] = null;
            way.Add(value);
            root = Made(value);
            value = root is null ? Before(value) : null;
        }
        foreach (var step in way)
            roots[step] = root;
        return root;
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

    /// <summary>The call that makes a value; null where it is a step after that.</summary>
    private IOperation? Made(IOperation value) =>
        value switch
        {
            IObjectCreationOperation made when SpecSymbols.Is(made.Type, symbols.Object) => made,
            IInvocationOperation call when Makes(call) => call,
            IParameterReferenceOperation parameter => Configured(parameter),
            _ => null,
        };

    /// <summary>What a value is, or was made on; null where that is not known.</summary>
    private IOperation? Before(IOperation value) =>
        value switch
        {
            IConversionOperation conversion => conversion.Operand,
            IParenthesizedOperation inside => inside.Operand,
            IPropertyReferenceOperation { Property.Name: Workflow, Instance: { } application } => application,
            ILocalReferenceOperation local when locals.TryGetValue(local.Local, out var assigned) => assigned,
            IInvocationOperation call when IsFluent(call) => Receiver(call),
            _ => null,
        };

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
