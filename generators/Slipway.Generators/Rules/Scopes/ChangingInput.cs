using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2602: a spec method reads what is different each time, or on each machine.</summary>
internal sealed class ChangingInput : ScopeRule
{
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["Now", "UtcNow", "Today"],
        ["System.DateTimeOffset"] = ["Now", "UtcNow"],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.Random"] = ["Shared", ".ctor"],
        ["System.Security.Cryptography.RandomNumberGenerator"] = ["Create", "GetBytes", "GetInt32", "GetHexString"],
        ["System.Environment"] = ["MachineName", "UserName", "TickCount", "TickCount64", "ProcessId"],
        ["System.IO.Path"] = ["GetRandomFileName", "GetTempFileName"],
    };

    private static readonly DiagnosticDescriptor Changing = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.ChangingInput
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Changing];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        if (!scope.Symbols.IsSpec(scope.Method))
            yield break;
        foreach (var operation in scope.Operations)
        {
            ISymbol? member = operation switch
            {
                IPropertyReferenceOperation property => property.Property,
                IInvocationOperation call => call.TargetMethod,
                IObjectCreationOperation { Arguments.Length: 0 } made => made.Constructor,
                _ => null,
            };
            if (
                member?.ContainingType is { } type
                && Members.TryGetValue(type.ToDisplayString(), out var names)
                && names.Contains(member.Name, StringComparer.Ordinal)
                && !IsPrinted(operation)
            )
            {
                var shown = member.Name == ".ctor" ? $"new {type.Name}()" : $"{type.Name}.{member.Name}";
                yield return Finding.At(Changing, operation.Syntax.GetLocation(), shown);
            }
        }
    }

    /// <summary>What a method prints is in no manifest.</summary>
    private static bool IsPrinted(IOperation operation)
    {
        var at = operation.Parent;
        while (at is IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation)
            at = at.Parent;
        return at is IArgumentOperation { Parent: IInvocationOperation call }
            && call.TargetMethod.ContainingType.ToDisplayString() == "System.Console";
    }
}
