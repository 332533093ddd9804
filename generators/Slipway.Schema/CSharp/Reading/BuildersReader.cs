using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Reads what a schema file describes into what is generated from it.</summary>
internal static class BuildersReader
{
    /// <summary>Reads the builders of a file.</summary>
    /// <param name="subject">What the file describes.</param>
    /// <param name="file">The file.</param>
    /// <param name="shared">The builders of other files.</param>
    /// <param name="namespace">The namespace of the types.</param>
    /// <param name="cancellation">Stops between types.</param>
    /// <returns>The builders.</returns>
    public static Builders Read(
        BuilderSubject subject,
        string file,
        SharedBuilders shared,
        string @namespace,
        CancellationToken cancellation
    )
    {
        var objects = new ObjectReader(file, BuilderSubject.TypeNames(subject.Name), shared, cancellation);
        objects.ReadRoot(subject.View, subject.Name, subject.Omitted);
        return new Builders(
            subject.Namespace.Length == 0 ? @namespace : $"{@namespace}.{subject.Namespace}",
            subject.Kind,
            subject.Definition,
            subject.DocumentKind,
            new EquatableArray<ObjectType>(objects.Types),
            new EquatableArray<EnumType>(objects.Enums.Enums)
        )
        {
            ObjectName = subject.ObjectName,
            NameFacts = subject.NameFacts,
            Obsolete = subject.Schema.Annotations.Deprecated,
        };
    }
}
