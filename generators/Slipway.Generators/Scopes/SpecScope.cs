using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>What one method builds, as far as it can be seen in the method itself.</summary>
internal sealed class SpecScope
{
    private readonly Dictionary<IOperation, SpecPart> parts = [];
    private readonly Dictionary<IOperation, SpecCall> calls = [];
    private readonly BuilderValue values;

    private SpecScope(ISymbol method, IReadOnlyList<IOperation> operations, SpecSymbols symbols)
    {
        Method = method;
        Symbols = symbols;
        Operations = operations;
        Invocations = [.. operations.OfType<IInvocationOperation>()];
        values = new BuilderValue(symbols, Locals(operations));
    }

    public ISymbol Method { get; }

    public SpecSymbols Symbols { get; }

    /// <summary>Everything the method does.</summary>
    public IReadOnlyList<IOperation> Operations { get; }

    /// <summary>Every method that it calls.</summary>
    public IReadOnlyList<IInvocationOperation> Invocations { get; }

    /// <summary>What is built, in the order of the code.</summary>
    public IReadOnlyList<SpecPart> Parts { get; private set; } = [];

    /// <summary>The components, steps and so on.</summary>
    public IEnumerable<SpecPart> OfKind(string kind) => Parts.Where(one => one.Builder?.Kind == kind);

    /// <summary>The components of some definitions.</summary>
    public IEnumerable<SpecPart> Components(IReadOnlyList<string> definitions) =>
        OfKind("component").Where(one => definitions.Contains(one.Builder!.Definition, StringComparer.Ordinal));

    /// <summary>Whether nothing is built here.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>What a call builds, or fills by a lambda; null where its code is not in sight.</summary>
    public SpecPart? Filled(SpecCall call) => parts.TryGetValue(call.Operation, out var part) ? part : null;

    /// <summary>Whether an input, or an override policy of its Application, may bring values of a component along.</summary>
    public bool IsSupplied(SpecPart component) =>
        component.Writing("input").Any()
        || OfKind("policy").Any(one => one.Builder!.Definition is "override" or "" && one.Owner == component.Owner);

    /// <summary>The part a value is; null where it is not known.</summary>
    public SpecPart? PartOf(IOperation? value) =>
        values.Root(value) is { } root && parts.TryGetValue(root, out var part) ? part : null;

    public static SpecScope Of(ISymbol method, ImmutableArray<IOperation> blocks, SpecSymbols symbols)
    {
        var scope = new SpecScope(method, [.. blocks.SelectMany(block => block.DescendantsAndSelf())], symbols);
        scope.FindParts();
        scope.Parts = [.. scope.parts.Values.OrderBy(one => one.Call.Operation.Syntax.Span.End)];
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
        foreach (var changed in operations.SelectMany(Changed).OfType<ILocalReferenceOperation>())
            locals.Remove(changed.Local);
        return locals;
    }

    /// <summary>What an operation gives another value.</summary>
    private static IEnumerable<IOperation> Changed(IOperation operation) =>
        operation switch
        {
            IDeconstructionAssignmentOperation several => several.Target.DescendantsAndSelf(),
            IAssignmentOperation assigned => [assigned.Target],
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
            _ => [],
        };

    private void FindParts()
    {
        foreach (var operation in Operations.Where(one => one is IInvocationOperation or IObjectCreationOperation))
        {
            if (SpecCall.Of(operation, Symbols) is not { } call)
                continue;
            calls[operation] = call;
            var isNew = operation is IObjectCreationOperation || values.Makes((IInvocationOperation)operation);
            var invocation = operation as IInvocationOperation;
            // A call that fills a part returns what it is called on, which is not what it makes.
            if (!isNew && !Filling.IsSeen(invocation!))
                continue;
            var part = parts[operation] = new SpecPart(
                call,
                isNew ? Symbols.Builder(call.Result) : null,
                Certainty.IsCertain(operation, Symbols)
            );
            if (invocation is not null && Filling.IsUnseen(invocation))
                part.Escape();
        }
        foreach (var declared in Operations.OfType<IVariableDeclaratorOperation>())
        {
            if (PartOf(declared.GetVariableInitializer()?.Value) is { } part)
                part.Local ??= declared.Symbol;
        }
    }

    private void FindCalls()
    {
        foreach (var call in Invocations.OrderBy(one => one.Syntax.Span.End))
        {
            var receiver = PartOf(BuilderValue.Receiver(call));
            if (parts.TryGetValue(call, out var made))
                made.Owner = receiver;
            if (receiver is null)
                continue;
            if (calls.TryGetValue(call, out var known))
                receiver.Add(known, Certainty.IsCertain(call, Symbols));
            else if (call.TargetMethod.Name == "Add" && values.IsOurs(call.TargetMethod))
                Take(receiver, PartOf(call.Arguments.LastOrDefault()?.Value));
        }
    }

    /// <summary>Adds something that was made before.</summary>
    private static void Take(SpecPart owner, SpecPart? part)
    {
        if (part is null)
            owner.Escape();
        else
            part.Owner ??= owner;
    }

    private void FindUse(IOperation operation)
    {
        switch (operation)
        {
            case IReturnOperation { ReturnedValue: { } value }:
                FindReturn(operation, value);
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property
                when !IsPlain(property) && PartOf(instance) is { } shown:
                shown.Outermost.Escape();
                break;
            case ILocalReferenceOperation
            or IParameterReferenceOperation
            or IInvocationOperation
            or IObjectCreationOperation when PartOf(operation) is { } part && !IsInSight(operation):
                part.Escape();
                break;
        }
    }

    /// <summary>Whether a property tells something about its owner and gives no way to what the owner holds.</summary>
    private static bool IsPlain(IPropertyReferenceOperation property) =>
        property.Property.Name == BuilderValue.Workflow
        || property.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    /// <summary>Whether what happens to a value is known.</summary>
    private bool IsInSight(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => values.IsOurs(call.TargetMethod),
            IInvocationOperation call => values.IsOurs(call.TargetMethod),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => values.Follows(
                declared.Symbol
            ),
            ISimpleAssignmentOperation assigned => assigned.Target is IDiscardOperation,
            IReturnOperation or IExpressionStatementOperation or IPropertyReferenceOperation => true,
            _ => false,
        };
    }

    /// <summary>A spec method returns what it has made; a lambda returns to a builder what the builder gave it.</summary>
    private void FindReturn(IOperation operation, IOperation value)
    {
        var part = PartOf(value);
        var function = operation.Parent;
        while (function is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            function = function.Parent;
        if (function is null && Symbols.IsSpec(Method))
        {
            if (part is not null)
                part.IsReturned = true;
        }
        else if (function is null || values.Filled(function) is not { } call)
            part?.Escape();
        else if (parts.TryGetValue(call, out var filled) && filled != part)
        {
            part?.Escape();
            filled.Escape();
        }
    }
}
