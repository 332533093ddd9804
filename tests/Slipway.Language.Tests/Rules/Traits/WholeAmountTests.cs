namespace Slipway.Language.Tests.Rules.Traits;

public class WholeAmountTests
{
    [Theory]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {cpu: {type: AverageValue, value: {|SLIP3115:500|}}}}]"
    )]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {mem: {type: AverageValue, value: {|SLIP3115:512|}}}}]"
    )]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {cpu: {type: AverageValue, value: {|SLIP3115:1000|}}, mem: {type: AverageValue, value: {|SLIP3115:64|}}}}]"
    )]
    public void It_is_reported(string component) => SpecTest.Verify(Spec.Application(component));

    [Theory]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {cpu: {type: AverageValue, value: 2}}}]"
    )]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {cpu: {value: 80}}}]"
    )]
    [InlineData(
        "- name: web\n  type: worker\n  properties: {image: \"nginx:1.27\", cpu: \"1\", memory: 1Gi}\n  traits: [{type: hpa, properties: {mem: {type: AverageValue, value: 536870912}}}]"
    )]
    public void What_works_is_silent(string component) => SpecTest.Verify(Spec.Application(component));
}
