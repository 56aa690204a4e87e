<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Creator::PaletteButton</name>
    <message>
        <source>Search or command</source>
        <translation>검색 또는 명령</translation>
    </message>
</context>
<context>
    <name>Creator::NavigationItem</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation><numerusform>%Ln건 대기</numerusform></translation>
    </message>
</context>
</TS>
