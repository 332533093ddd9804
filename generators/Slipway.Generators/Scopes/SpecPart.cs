using Microsoft.CodeAnalysis;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>Something a method builds: a component, a step, a predictor, an Application.</summary>
/// <param name="call">The call that makes it.</param>
/// <param name="builder">What its class stands for; null where that is only a part of something else.</param>
/// <param name="isCertain">Whether it is made each time the method runs.</param>
internal sealed class SpecPart(SpecCall call, SpecBuilder? builder, bool isCertain)
{
    private readonly List<(SpecCall Call, bool IsCertain)> calls = [];
    private bool isUnseen;

    public SpecCall Call { get; } = call;

    public SpecBuilder? Builder { get; } = builder;

    public bool IsCertain { get; } = isCertain;

    /// <summary>What it was added to; null where that is not known.</summary>
    public SpecPart? Owner { get; set; }

    /// <summary>What it belongs to in the end; itself where it was added to nothing.</summary>
    public SpecPart Outermost => Owner?.Outermost ?? this;

    /// <summary>The variable that holds it; null where there is none.</summary>
    public ILocalSymbol? Local { get; set; }

    /// <summary>Whether code that is not seen here may do more with it, itself or through what it was added to.</summary>
    public bool Escapes => isUnseen || Owner?.Escapes == true;

    /// <summary>Whether the spec method returns it.</summary>
    public bool IsReturned { get; set; }

    /// <summary>The literal that names it; null where its name is not known.</summary>
    public SpecLiteral? Name { get; } = call.Literals.FirstOrDefault(one => one.Parameter.Declares is not null);

    /// <summary>Where to report what concerns it as a whole: its name, or else the call.</summary>
    public Location Place => Name?.Location ?? Call.Operation.Syntax.GetLocation();

    /// <summary>The calls of its members, in order.</summary>
    public IReadOnlyList<(SpecCall Call, bool IsCertain)> Calls => calls;

    /// <summary>Gives it to code that is not seen here.</summary>
    public void Escape() => isUnseen = true;

    public void Add(SpecCall member, bool isAlways) => calls.Add((member, isAlways));

    /// <summary>The calls of members that write a key.</summary>
    public IEnumerable<(SpecCall Call, bool IsCertain)> Writing(string key) =>
        calls.Where(one => one.Call.Signature.Key == key);
}
