using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Analyzers.Calls;

namespace Slipway.Generators.Analyzers.Scopes;

/// <summary>What one method builds, as far as it can be seen in the method itself.</summary>
internal sealed class SpecScope
{
    private readonly Dictionary<IOperation, SpecPart> parts = [];
    private readonly BuilderValue values;

    private SpecScope(ISymbol method, IReadOnlyList<IOperation> operations, SpecSymbols symbols)
    {
        Method = method;
        Symbols = symbols;
        Operations = operations;
        values = new BuilderValue(symbols, Locals(operations));
    }

    public ISymbol Method { get; }

    public SpecSymbols Symbols { get; }

    /// <summary>Everything the method does.</summary>
    public IReadOnlyList<IOperation> Operations { get; }

    /// <summary>What is built, in the order of the code.</summary>
    public IEnumerable<SpecPart> Parts => parts.Values.OrderBy(one => one.Call.Operation.Syntax.Span.End);

    /// <summary>The components, steps and so on.</summary>
    public IEnumerable<SpecPart> OfKind(string kind) => Parts.Where(one => one.Builder?.Kind == kind);

    /// <summary>Whether nothing is built here.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>The part a value is; null where it is not known.</summary>
    public SpecPart? PartOf(IOperation? value) =>
        values.Root(value) is { } root && parts.TryGetValue(root, out var part) ? part : null;

    public static SpecScope Of(ISymbol method, ImmutableArray<IOperation> blocks, SpecSymbols symbols)
    {
        var scope = new SpecScope(method, [.. blocks.SelectMany(block => block.DescendantsAndSelf())], symbols);
        scope.FindParts();
        scope.FindCalls();
        foreach (var operation in scope.Operations)
            scope.FindUse(operation);
        return scope;
    }

    private static Dictionary<ILocalSymbol, IOperation> Locals(IReadOnlyList<IOperation> operations)
    {
        var locals = new Dictionary<ILocalSymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var declared in operations.OfType<IVariableDeclaratorOperation>())
        {
            if (declared.GetVariableInitializer()?.Value is { } value)
                locals[declared.Symbol] = value;
        }
        foreach (var assigned in operations.OfType<IAssignmentOperation>())
        {
            if (assigned.Target is ILocalReferenceOperation local)
                locals.Remove(local.Local);
        }
        return locals;
    }

    private void FindParts()
    {
        foreach (var operation in Operations.Where(one => one is IInvocationOperation or IObjectCreationOperation))
        {
            if (SpecCall.Of(operation, Symbols) is not { } call)
                continue;
            var isNew = operation is IObjectCreationOperation || values.Makes((IInvocationOperation)operation);
            // A call that fills a part returns what it is called on, which is not what it makes.
            if (isNew || Fills((IInvocationOperation)operation))
                parts[operation] = new SpecPart(
                    call,
                    isNew ? Symbols.Builder(call.Result) : null,
                    Certainty.IsCertain(operation, Symbols)
                );
        }
        foreach (var declared in Operations.OfType<IVariableDeclaratorOperation>())
        {
            if (PartOf(declared.GetVariableInitializer()?.Value) is { } part)
                part.Local ??= declared.Symbol;
        }
    }

    /// <summary>A call with a lambda builds a part of what it is called on.</summary>
    private static bool Fills(IInvocationOperation call) =>
        call.Arguments.Any(one =>
            one.Value is IDelegateCreationOperation or IAnonymousFunctionOperation
            || one.Value is IConversionOperation { Operand: IAnonymousFunctionOperation }
        );

    private void FindCalls()
    {
        foreach (var call in Operations.OfType<IInvocationOperation>().OrderBy(one => one.Syntax.Span.End))
        {
            var receiver = PartOf(BuilderValue.Receiver(call));
            if (parts.TryGetValue(call, out var made))
                made.Owner = receiver;
            if (receiver is not null && SpecCall.Of(call, Symbols) is { } known)
                receiver.Add(known, Certainty.IsCertain(call, Symbols));
        }
    }

    private void FindUse(IOperation operation)
    {
        if (
            operation
            is not (
                ILocalReferenceOperation
                or IParameterReferenceOperation
                or IInvocationOperation
                or IObjectCreationOperation
            )
        )
            return;
        if (PartOf(operation) is not { } part)
            return;
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        switch (parent)
        {
            case IReturnOperation:
                // What a lambda returns to a builder goes nowhere else.
                if (part.Builder is not null || SpecSymbols.Is(part.Call.Result, Symbols.Document))
                    part.IsReturned = true;
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } when values.IsOurs(call.TargetMethod):
            case IInvocationOperation owner when values.IsOurs(owner.TargetMethod):
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared }
                when values.Follows(declared.Symbol):
            case IExpressionStatementOperation or IPropertyReferenceOperation:
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                break;
            default:
                part.Escapes = true;
                break;
        }
    }
}
