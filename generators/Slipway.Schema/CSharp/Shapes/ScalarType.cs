namespace Slipway.Schema.CSharp.Shapes;

/// <summary>The C# type of a scalar.</summary>
internal enum ScalarType
{
    Text,
    Integer,
    Long,
    Double,
    Boolean,
}
