using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP2606: a call has one value too many, which lands in the parameter for the file of the call.</summary>
internal sealed class SurplusValue : CallRule
{
    private static readonly DiagnosticDescriptor Surplus = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.SurplusValue
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Surplus];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        var (method, arguments) = call.Operation switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation made => (made.Constructor, made.Arguments),
            _ => (null, default),
        };
        if (method is null)
            yield break;
        var given = arguments.Where(one => one.ArgumentKind == ArgumentKind.Explicit).ToList();
        var file = given.Find(one => Is("CallerFilePathAttribute", one.Parameter));
        // Who passes on where his own caller is gives the line too.
        if (file is null || IsNamed(file) || given.Exists(one => Is("CallerLineNumberAttribute", one.Parameter)))
            yield break;
        var isMade = method.MethodKind == MethodKind.Constructor;
        var name = isMade ? method.ContainingType.Name : method.Name;
        yield return Finding.At(
            Surplus,
            file.Value.Syntax.GetLocation(),
            name,
            Remedy(method, call.Signature, symbols)
        );
    }

    private static string Remedy(IMethodSymbol method, SpecSignature signature, SpecSymbols symbols)
    {
        var several = method
            .ContainingType.GetMembers()
            .OfType<IMethodSymbol>()
            .FirstOrDefault(one =>
                signature.Key is { } key
                && symbols.Signature(one)?.Key == key
                && one.Parameters.FirstOrDefault()?.Type
                    is INamedTypeSymbol
                    {
                        OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T
                    }
            );
        if (several is not null)
            return $"write {several.Name}([…]) for several";
        return method.IsExtensionMethod ? $"call {method.Name} once for each" : "remove it";
    }

    private static bool IsNamed(IArgumentOperation argument) =>
        argument.Syntax is ArgumentSyntax { NameColon: not null };

    private static bool Is(string attribute, IParameterSymbol? parameter) =>
        parameter is not null
        && parameter
            .GetAttributes()
            .Any(one =>
                one.AttributeClass is { } type
                && type.Name == attribute
                && type.ContainingNamespace.ToDisplayString() == "System.Runtime.CompilerServices"
            );
}
