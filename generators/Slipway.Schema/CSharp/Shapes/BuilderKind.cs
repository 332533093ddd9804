namespace Slipway.Schema.CSharp.Shapes;

/// <summary>What a schema describes.</summary>
internal enum BuilderKind
{
    /// <summary>Something that only other schemas or users' own code make use of.</summary>
    Plain,
    Component,
    Trait,
    Policy,
    Step,
    Document,

    /// <summary>A document without apiVersion and kind, which is recognized by its keys.</summary>
    KeyedDocument,
}
