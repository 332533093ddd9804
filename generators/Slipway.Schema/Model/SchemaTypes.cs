namespace Slipway.Schema.Model;

/// <summary>The JSON types a schema allows. <see cref="Any"/> stands for a schema that names none.</summary>
[Flags]
public enum SchemaTypes
{
    /// <summary>No type at all.</summary>
    None = 0,

    /// <summary>A mapping.</summary>
    Object = 1,

    /// <summary>A list.</summary>
    Array = 2,

    /// <summary>Text.</summary>
    String = 4,

    /// <summary>A whole number.</summary>
    Integer = 8,

    /// <summary>Any number; it includes whole ones.</summary>
    Number = 16,

    /// <summary>True or false.</summary>
    Boolean = 32,

    /// <summary>Null.</summary>
    Null = 64,

    /// <summary>Every type.</summary>
    Any = Object | Array | String | Integer | Number | Boolean | Null,
}
