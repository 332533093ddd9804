using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Shapes;

/// <summary>Everything that is generated from one schema file.</summary>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Kind">What the schema describes.</param>
/// <param name="Definition">The type of the definition, or the document's apiVersion.</param>
/// <param name="DocumentKind">The document's kind.</param>
/// <param name="Types">The classes; the first is that of the schema itself.</param>
/// <param name="Enums">The enums.</param>
internal sealed record Builders(
    string Namespace,
    BuilderKind Kind,
    string Definition,
    string DocumentKind,
    EquatableArray<ObjectType> Types,
    EquatableArray<EnumType> Enums
)
{
    /// <summary>What the name of a component has to be; null where that is not known.</summary>
    public ObjectNaming? ObjectName { get; init; }

    /// <summary>What is known of the name of a document.</summary>
    public ValueFacts NameFacts { get; init; } = new();

    /// <summary>The method that gives a component the trait; empty for what is not a trait.</summary>
    public string Method { get; init; } = "";

    /// <summary>Why the definition is deprecated and what replaces it; null where it is not.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The class of the schema itself.</summary>
    public ObjectType Root => Types[0];

    /// <summary>The method that adds what the schema describes to an Application or a workflow.</summary>
    public string AddMethod
    {
        get
        {
            const string suffix = nameof(BuilderKind.Step);
            var (name, length) = (Root.Name, suffix.Length);
            var isMarked = name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > length;
            return "Add" + (Kind == BuilderKind.Step && isMarked ? name.Substring(0, name.Length - length) : name);
        }
    }

    /// <summary>The name of a class, with that of the class around it.</summary>
    /// <param name="number">The number of the class.</param>
    /// <returns>The name inside <see cref="Namespace"/>.</returns>
    public string TypeName(int number) => number == 0 ? Root.Name : $"{Root.Name}.{Types[number].Name}";

    /// <summary>The name of an enum, with that of the class around it.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>The name inside <see cref="Namespace"/>.</returns>
    public string EnumName(EnumType type) => type.IsNested ? $"{Root.Name}.{type.Name}" : type.Name;
}
