namespace Slipway.Schema.Json;

/// <summary>Unwinds the reader at a fault; it never leaves <see cref="JsonReader"/>.</summary>
internal sealed class JsonFaultException(JsonFault fault) : Exception(fault.Message)
{
    public JsonFault Fault { get; } = fault;
}
