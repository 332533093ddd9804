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
        ["System.Environment"] =
        [
            "MachineName",
            "UserName",
            "UserDomainName",
            "TickCount",
            "TickCount64",
            "ProcessId",
            "GetEnvironmentVariable",
            "GetEnvironmentVariables",
            "ExpandEnvironmentVariables",
            "GetFolderPath",
        ],
        ["System.IO.Path"] = ["GetRandomFileName", "GetTempFileName"],
    };

    /// <summary>Most members of a method are known not to be these by their names alone.</summary>
    private static readonly HashSet<string> Names = new(
        Members.Values.SelectMany(names => names),
        StringComparer.Ordinal
    );

    private static readonly DiagnosticDescriptor Changing = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.ChangingInput
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Changing];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        if (!scope.Symbols.IsSpec(scope.Method))
            yield break;
        var uses = new LoggedValue(scope);
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
                && Names.Contains(member.Name)
                && Members.TryGetValue(type.ToDisplayString(), out var names)
                && names.Contains(member.Name, StringComparer.Ordinal)
                && !uses.IsOnlyLogged(operation)
            )
            {
                var shown = member.Name == ".ctor" ? $"new {type.Name}()" : $"{type.Name}.{member.Name}";
                yield return Finding.At(Changing, operation.Syntax.GetLocation(), shown);
            }
        }
    }
}
